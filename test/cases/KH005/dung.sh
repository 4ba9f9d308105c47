khcchc build ke-hoach.yaml -o ra
