namespace QualityGate.NUnitSpecimens;

[TestFixture(1)]
[TestFixture(2, "a.b")]
public class Parameterised(int number, string text)
{
    public Parameterised(int number)
        : this(number, string.Empty)
    {
    }

    [Test]
    public void IsOne() => Assert.That(number, Is.EqualTo(1), text);
}

[TestFixture(typeof(int))]
[TestFixture(typeof(List<string>))]
public class Generic<T>
{
    [TestCase(1)]
    public void HasARow(int row) => Assert.That(typeof(T), Is.Not.Null, row.ToString());
}

public class Outer
{
    public class Inner
    {
        [Test]
        public void IsNested()
        {
        }
    }
}

public abstract class Ancestor
{
    [Test]
    public void IsInherited() => Assert.That(GetType(), Is.Not.EqualTo(typeof(SecondHeir)));
}

public class FirstHeir : Ancestor;

public class SecondHeir : Ancestor;
