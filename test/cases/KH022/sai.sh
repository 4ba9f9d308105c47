khcchc batch mau.yaml --data ds.csv --name '{{ten_huyen}}' -o ra
