khcchc batch ke-hoach.yaml --data ds.csv -o ra
