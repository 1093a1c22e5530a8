namespace QualityGate.XunitV3Specimens;

public class Plain(ITestOutputHelper output)
{
    [Fact]
    [Trait("Category", "Fast")]
    public void Passes() => output.WriteLine("said by the test");

    [Fact]
    public void Throws() => throw new InvalidOperationException("the message");

    [Fact]
    public void AssertsWrongly() => Assert.Equal(1, 2);

    [Fact(Skip = "the reason")]
    public void IsSkipped()
    {
    }

    [Fact]
    public void SkipsItself() => Assert.Skip("while it ran");

    [Fact(Explicit = true)]
    public void IsExplicit() => throw new InvalidOperationException("nobody asked for this by name");

    [Fact(Timeout = 50)]
    public Task TimesOut() => Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);

    public class Inner
    {
        [Fact]
        public void IsNested()
        {
        }
    }
}

public abstract class Inherited<T>
{
    [Fact]
    public void IsInherited() => Assert.NotNull(typeof(T));
}

public class InheritedByOne : Inherited<int>;

public class InheritedByAnother : Inherited<string>;
