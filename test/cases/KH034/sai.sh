khcchc batch mau.yaml --data ds.csv --shard 1/2 --report bc1.json -o ra
khcchc batch mau.yaml --data ds2.csv --shard 2/2 --report bc2.json -o ra
khcchc batch --merge-reports bc1.json bc2.json --report tong.json
