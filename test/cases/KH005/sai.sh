khcchc build ke-hoach.yaml nam-truoc/ke-hoach.yaml -o ra
