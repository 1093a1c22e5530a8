namespace QualityGate.MSTestSpecimens;

[TestClass]
public class Rows
{
    public static IEnumerable<object[]> NotSerialisable => [[new Cell("b")], [new Cell("a")], [new Cell("c")]];

    public static IEnumerable<object[]> DifferentEveryTime => [[Guid.NewGuid()], [Guid.NewGuid()]];

    public static IEnumerable<object[]> Days => [[new DateTime(2024, 2, 29)], [new DateTime(2024, 12, 31)]];

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    public void Enumerated(int row) => Assert.AreNotEqual(2, row);

    [TestMethod]
    [DataRow("right", DisplayName = "same")]
    [DataRow("wrong", DisplayName = "same")]
    public void LookAlike(string row) => Assert.AreEqual("right", row);

    [TestMethod]
    [DynamicData(nameof(DifferentEveryTime))]
    public void NeverTheSame(Guid row) => Assert.AreNotEqual(Guid.Empty, row);

    [TestMethod]
    [DynamicData(nameof(NotSerialisable))]
    public void TogetherInOneCase(object cell) => Assert.AreNotEqual("b", cell.ToString());

    [TestMethod]
    [DynamicData(nameof(Days))]
    public void OnDays(DateTime row) => Assert.AreEqual(2024, row.Year);

    [TestMethod]
    public void Overloaded()
    {
    }

    [TestMethod]
    [DataRow(1.5)]
    public void Overloaded(double row) => Assert.AreEqual(1.5, row);

    private sealed class Cell(string name)
    {
        public override string ToString() => name;
    }
}
