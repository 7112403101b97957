from django.db import migrations

from quietline.records.audit import append_only


def impose(_apps, schema_editor):
    append_only.impose(schema_editor.connection)


def lift(_apps, schema_editor):
    append_only.lift(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]

    operations = [migrations.RunPython(impose, lift)]
