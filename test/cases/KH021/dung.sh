khcchc batch mau.yaml --data ds.csv --name '{{ten_xa}}' -o ra
