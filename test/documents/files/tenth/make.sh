#!/bin/sh
# Saves the sources of this folder as Word and Excel files, by LibreOffice.
set -e
cd "$(dirname "$0")"
profile=$(mktemp -d)
save() {
  soffice "-env:UserInstallation=file://$profile" --headless "$@" >/dev/null
}
save --infilter='HTML (StarWriter)' --convert-to docx \
  医院.html 科技奖.html 安全.html 思政.html 物业.html 网站.html
save --infilter='HTML (StarCalc)' --convert-to xlsx 文明测评.html 供应商.html
save --convert-to docx 图书馆.fodt 博物馆.fodt
rm -r "$profile"
