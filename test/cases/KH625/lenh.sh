khcchc batch mau.yaml --data ds.csv --communes --as-of 2025-07-01 --only 1 -o ra
