khcchc communes --province "Nin Bình" -o xa.csv
