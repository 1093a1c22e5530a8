namespace QualityGate.NUnitRunnerSpecimens;

public class Plain
{
    [Test]
    [Category("Fast")]
    public void Passes() => TestContext.Out.WriteLine("said by the test");

    [Test]
    public void Throws() => throw new InvalidOperationException("the message");

    [Test]
    [Ignore("the reason")]
    public void IsSkipped()
    {
    }

    [Test]
    [Explicit]
    public void IsExplicit() => throw new InvalidOperationException("nobody asked for this by name");
}

public class Rows
{
    public static IEnumerable<Guid> DifferentEveryTime => [Guid.NewGuid(), Guid.NewGuid()];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(2)]
    public void Enumerated(int row) => Assert.That(row, Is.Not.EqualTo(2));

    [TestCaseSource(nameof(DifferentEveryTime))]
    public void NeverTheSame(Guid row) => Assert.That(row, Is.Not.EqualTo(Guid.Empty));
}

[TestFixture(1)]
[TestFixture("a.b(")]
public class WithArguments(object argument)
{
    [Test]
    public void HasItsArgument() => Assert.That(argument, Is.Not.Null);
}

[TestFixture(typeof(int))]
[TestFixture(typeof(List<string>))]
public class Generic<T>
{
    [Test]
    public void HasItsType() => Assert.That(typeof(T), Is.Not.Null);
}
