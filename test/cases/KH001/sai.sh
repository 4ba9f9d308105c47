khcchc build ke-hoch.yaml
