namespace QualityGate.Analyzers.Tests.Models;

public class RealClockTests
{
    [Theory]
    [InlineData("[|DateTime.Now|].ToString();", true, true)]
    [InlineData("[|DateTimeOffset.UtcNow|].ToString();", true, true)]
    [InlineData("[|TimeProvider.System.GetUtcNow()|].ToString();", true, true)]
    [InlineData("[|Environment.TickCount64|].ToString();", false, true)]
    [InlineData("[|System.Diagnostics.Stopwatch.GetTimestamp()|].ToString();", false, true)]
    [InlineData("[|DateTime.MinValue|].ToString();", false, false)]
    [InlineData("TimeProvider mine = null!; [|mine.GetUtcNow()|].ToString();", false, false)]
    public void Reading_IsOfTheMachine(string statement, bool isNow, bool isReading)
    {
        ModelSample sample = ModelSample.Test(Framework.XunitV2, statement);
        IOperation read = Assert.Single(sample.Marked);

        Assert.Equal((isNow, isReading), (sample.Knowledge.Clock.IsNow(read), sample.Knowledge.Clock.IsReading(read)));
    }

    [Theory]
    [InlineData("var start = DateTime.UtcNow; var took = (DateTime.UtcNow - start).TotalSeconds; [|took|].ToString();", true)]
    [InlineData("var watch = new System.Diagnostics.Stopwatch(); double took = Math.Round(watch.Elapsed.TotalSeconds); [|took|].ToString();", true)]
    [InlineData("var watch = new System.Diagnostics.Stopwatch(); var took = $\"{watch.Elapsed}\"; [|took|].ToString();", false)]
    [InlineData("var start = DateTime.UtcNow; var due = start - DateTime.MinValue; [|due|].ToString();", false)]
    public void MeasuredTime_IsFoundBehindAValue(string statements, bool isMeasured)
    {
        ModelSample sample = ModelSample.Test(Framework.XunitV2, statements);

        Assert.Equal(isMeasured, sample.Knowledge.Clock.ElapsedBehind(Assert.Single(sample.Marked)) is not null);
    }
}
