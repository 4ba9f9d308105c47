khcchc build -
