namespace QualityGate.Specimens;

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
    public void SpeaksBrokenUnicode() => throw new InvalidOperationException("half a pair: \ud800.");
}
