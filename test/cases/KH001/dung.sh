khcchc build ke-hoach.yaml
