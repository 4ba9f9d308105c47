khcchc batch mau.yaml --data ds.csv --name 'ke-hoach' -o ra
