#!/bin/sh
# Chia một lượt lập văn bản thành nhiều phần chạy song song bằng GNU parallel, rồi gộp báo cáo.
# Cách dùng: parallel.sh <số phần> <mẫu> <dữ liệu> <thư mục đích>
# JOBS: số phần chạy cùng lúc (mặc định mỗi nhân một phần). Trên nhiều máy: PARALLEL='--sshlogin máy1,máy2' (thư mục dùng
# chung). Chạy lại đúng lệnh này là làm tiếp phần còn thiếu.
set -eu
parts=$1 template=$2 data=$3 out=$4
mkdir -p "$out/bao-cao"
# Báo cáo của lần chia khác không được lẫn vào.
rm -f "$out"/bao-cao/phan-*.json
status=0
# -q: dấu cách, dấu nháy trong tên tệp giữ nguyên.
seq "$parts" | parallel -q --jobs "${JOBS:-100%}" --halt never \
  khcchc batch "$template" --data "$data" -o "$out" --jobs 1 --quiet --resume \
  --shard "{}/$parts" --report "$out/bao-cao/phan-{}.json" || status=$?
khcchc batch --merge-reports "$out"/bao-cao/phan-*.json --report "$out/bao-cao.csv" --report "$out/bao-cao.json" || status=$?
# 0: đủ cả; khác 0: có dòng lỗi (xem bao-cao.csv) hoặc có phần chưa chạy được.
exit "$status"
