khcchc batch mau.yaml --data ds.csv -o ra
