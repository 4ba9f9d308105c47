khcchc communes --province "Ninh Bình" --as-of 30/4/2026 -o xa.csv
