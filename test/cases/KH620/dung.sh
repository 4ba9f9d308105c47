khcchc communes --province "Ninh Bình" -o xa.csv
