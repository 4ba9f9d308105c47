khcchc communes --province "Bắc Ninh" -o xa.csv
