namespace Depot.Forms;

public class CustomsFormTests
{
    [Test]
    public void The_form_shows_day_and_weight() =>
        Assert.That(CustomsForm.Print(new(2026, 11, 3), 1250.5), Is.EqualTo("11/03/2026 1,250.5"));

    [Test]
    public void The_weight_is_read() => Assert.That(CustomsForm.ReadWeight("2.5 kg"), Is.EqualTo(2.5));

    [Test]
    public void Insurance_is_noticed() => Assert.That(CustomsForm.IsInsured("INSURED PARCEL"));
}
