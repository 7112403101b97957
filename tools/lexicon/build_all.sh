#!/bin/sh
# Rebuilds every list. Arguments: DrugBank CSV, MedlinePlus CSV, SCOWL folder, ICD-10-CM tabular XML, folder of the names package.
set -eu
python build_drugs.py "$1" "$2" "$3"
python extract_icd.py "$4" "$3"
[ ! -f build_clinical.py ] || python build_clinical.py
python build_english.py "$3"
python build_names.py "$5"
[ ! -f build_languages.py ] || python build_languages.py "$1"
[ ! -f build_stems.py ] || python build_stems.py "$3"
