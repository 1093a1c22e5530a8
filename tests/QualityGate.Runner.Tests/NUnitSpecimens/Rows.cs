namespace QualityGate.NUnitSpecimens;

public class Rows
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Enumerated(int row) => Assert.That(row, Is.Not.EqualTo(2));

    [TestCaseSource(nameof(AllCalledX))]
    public void LookAlike(object row) => Assert.That(((Cell)row).Content, Is.Not.EqualTo("wrong"));

    [TestCaseSource(nameof(NewEveryTime))]
    public void NeverTheSame(Guid row) => Assert.That(row, Is.Not.EqualTo(Guid.Empty));

    [Test]
    public void AtRandom([Random(0, int.MaxValue, 1)] int row) => Assert.That(row, Is.Not.Negative);

    [TestCase(1.5)]
    [TestCase("a (b) \"c\" 'd' <e>.f")]
    public void Odd(object row) => Assert.That(row, Is.Not.Null);

    [TestCaseSource(nameof(Days))]
    public void OnDays(DateTime row) => Assert.That(row.Year, Is.EqualTo(2024));

    [TestCase(1, TestName = "a name. with (odd) things")]
    public void HasNamedRow(int row) => Assert.That(row, Is.EqualTo(1));

    private static IEnumerable<object> AllCalledX() => [new Cell("wrong"), new Cell("right")];

    private static IEnumerable<Guid> NewEveryTime() => [Guid.NewGuid(), Guid.NewGuid()];

    private static IEnumerable<DateTime> Days() => [new(2024, 2, 29), new(2024, 12, 31)];

    private sealed record Cell(string Content)
    {
        public override string ToString() => "x";
    }
}

/// <summary>1,250 rows twice, which is more than the adapter takes in one list unless it is told to.</summary>
[TestFixture(1)]
[TestFixture(2)]
public class Many(int fixture)
{
    [Test]
    public void Row([Range(1, 1250)] int row) => Assert.That(row * fixture, Is.Not.EqualTo(1000));
}
