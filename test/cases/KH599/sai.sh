khcchc build mau.yaml
