khcchc batch mau.yaml --data ds.csv --communes --province "Ninh Bình" --only 1 -o ra
