khcchc communes --province "Ninh Bình" --as-of 2025-07-01 -o xa.csv
