khcchc batch mau.yaml --data ds.csv --format docx -o ra
