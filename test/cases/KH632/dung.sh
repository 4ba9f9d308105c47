khcchc communes --province "Ninh Bình" --as-of 2026-04-30 -o xa.csv
