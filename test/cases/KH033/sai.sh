khcchc batch --merge-reports ds.csv --report tong.json
