khcchc batch mau.yaml --data ds.csv --name '{{ma}}' -o ra
