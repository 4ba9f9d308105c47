"""docxtpl in its own process; arguments and output as those of child.mjs. The template is reopened by docxtpl for each document."""

import io
import json
import math
import sys
import time
from pathlib import Path

from docxtpl import DocxTemplate

WARM_UP = 0.25

job, folder, size, *rest = sys.argv[1:]
count = int(size)
template = DocxTemplate(str(Path(folder) / "jinja.docx"))
rows = json.loads((Path(folder) / "fields.json").read_text(encoding="utf-8"))


def press(fields):
    template.render(fields, autoescape=True)
    file = io.BytesIO()
    template.save(file)
    return file.getvalue()


def press_all(some):
    return sum(len(press(fields)) for fields in some)


if job == "write":
    for fields in rows[:count]:
        (Path(rest[0]) / f"{fields['ma']}.docx").write_bytes(press(fields))
else:
    warm = math.ceil(count * WARM_UP)
    press_all(rows[:warm])
    start = time.perf_counter()
    size = press_all(rows[warm : warm + count])
    ms = (time.perf_counter() - start) * 1000
    print(json.dumps({"count": count, "ms": ms, "bytes": size}))
