khcchc batch mau.yaml --data ds.csv --report bc1.json -o ra
khcchc batch --merge-reports bc1.json --report tong.json
