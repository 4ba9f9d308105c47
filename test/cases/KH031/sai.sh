khcchc batch mau.yaml --data ds.csv --format pdf -o ra
