khcchc communes --province "Ninh Bình" --as-of 2025-01-01 -o xa.csv
