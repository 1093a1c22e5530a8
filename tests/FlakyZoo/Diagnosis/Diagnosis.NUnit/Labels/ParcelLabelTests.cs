namespace Depot.Labels;

public class ParcelLabelTests
{
    [Test]
    public void A_label_has_a_letter() => Assert.That(ParcelLabel.Draw().HasLetter);

    [Test]
    public void Labels_differ() => Assert.That(Enumerable.Range(0, 10).Select(_ => ParcelLabel.Draw().Text), Is.Unique);
}
