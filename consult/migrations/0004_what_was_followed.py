"""A consultation keeps the reference of the earlier one when that one is deleted."""

from django.db import migrations, models
from django.db.models import OuterRef, Subquery


def keep_references(apps, schema_editor):
    """Those that follow another consultation already get its reference."""
    consultations = apps.get_model("consult", "Consultation").objects
    earlier = consultations.filter(pk=OuterRef("follows")).values("reference")
    consultations.filter(follows__isnull=False).update(follows_reference=Subquery(earlier[:1]))


class Migration(migrations.Migration):
    dependencies = [("clinics", "0001_first"), ("consult", "0003_a_real_visit")]

    operations = [
        migrations.AddField(
            model_name="consultation",
            name="follows_reference",
            field=models.CharField(blank=True, max_length=6),
        ),
        migrations.AddIndex(
            model_name="consultation",
            index=models.Index(fields=["organisation", "status", "review_date"], name="consultation_to_review"),
        ),
        migrations.AddIndex(
            model_name="consultation",
            index=models.Index(fields=["organisation", "follows", "status"], name="consultation_followers"),
        ),
        migrations.RunPython(keep_references, migrations.RunPython.noop),
    ]
