khcchc batch mau.yaml --data ds.csv --sheet "Năm 2026" -o ra
