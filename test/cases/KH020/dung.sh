khcchc batch mau.yaml --data ds.csv --name '{{ten_khong_dau}}' -o ra
