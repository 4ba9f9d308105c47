khcchc communes --province "Bắc Ninh" --as-of 2025-07-01 -o xa.csv
