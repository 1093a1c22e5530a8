namespace QualityGate.Analyzers.Tests.Models;

public class FakeClocksTests
{
    [Theory]
    [InlineData("public class Hand : TimeProvider { public void Advance(TimeSpan time) { } }", true)]
    [InlineData("public class Base : TimeProvider { public void AdvanceBy(long ticks) { } } public class Hand : Base { }", true)]
    [InlineData("public class HandClock { public void AdvanceSeconds(int seconds) { } }", true)]
    [InlineData("public class Hand : TimeProvider { }", false)]
    [InlineData("public class Hand { public void Advance(TimeSpan time) { } }", false)]
    public void Clock_IsFakeWhenItCanBeMoved(string source, bool isFake)
    {
        ModelSample sample = ModelSample.Of(Framework.XunitV2, source);
        INamedTypeSymbol type = sample.Type(source.Contains("HandClock", StringComparison.Ordinal) ? "HandClock" : "Hand");

        Assert.Equal(isFake, sample.Knowledge.FakeClocks.IsFake(type));
    }
}
