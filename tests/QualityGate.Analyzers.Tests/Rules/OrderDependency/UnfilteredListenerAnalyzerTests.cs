using QualityGate.Analyzers.Rules.OrderDependency;

namespace QualityGate.Analyzers.Tests.Rules.OrderDependency;

public class UnfilteredListenerAnalyzerTests
{
    private const string Activities = """
        var heard = new List<System.Diagnostics.Activity>();
        using var listener = [|new System.Diagnostics.ActivityListener
        {
            ShouldListenTo = source => FILTER,
            ActivityStopped = activity => heard.Add(activity),
        }|];
        System.Diagnostics.ActivitySource.AddActivityListener(listener);
        ASSERT
        """;

    [Theory]
    [InlineData(Framework.XunitV2, "Assert.Single(heard);")]
    [InlineData(Framework.XunitV3, "Assert.Empty(heard);")]
    [InlineData(Framework.TUnit, "await Assert.That(heard.Count).IsEqualTo(1);")]
    public Task ListenerToAll_IsFlaggedWhereTestsRunInParallel(Framework framework, string assertion) => Test(framework, Heard("true", assertion));

    [Theory]
    [InlineData(Framework.NUnit, "Assert.That(heard.Count, Is.EqualTo(1));")]
    [InlineData(Framework.MSTest, "Assert.AreEqual(1, heard.Count);")]
    public Task ListenerToAll_PassesWhereTestsRunAlone(Framework framework, string assertion) => Test(framework, Unmarked(Heard("true", assertion)));

    [Theory]
    [InlineData(Framework.NUnit, "[assembly: Parallelizable(ParallelScope.Fixtures)]", "Assert.That(heard.Count, Is.EqualTo(1));")]
    [InlineData(Framework.MSTest, "[assembly: Parallelize]", "Assert.AreEqual(1, heard.Count);")]
    public Task ListenerToAll_IsFlaggedWhereParallelIsAskedFor(Framework framework, string attribute, string assertion)
    {
        Sample sample = Sample.Test<UnfilteredListenerAnalyzer>(framework, Heard("true", assertion));
        return (sample with { Source = attribute + "\n" + sample.Source }).VerifyAsync();
    }

    [Fact]
    public Task ListenerToAll_PassesWhereTheRunnerIsSequential() => Sample.Test<UnfilteredListenerAnalyzer>(Framework.XunitV2, Unmarked(Heard("true", "Assert.Single(heard);")))
        .WithFile("xunit.runner.json", "{ \"parallelizeTestCollections\": false }").VerifyAsync();

    [Theory]
    [InlineData("source.Name == \"Product\"")]
    [InlineData("source.Name.StartsWith(\"Product\", StringComparison.Ordinal)")]
    [InlineData("source is not null")]
    public Task FilterByASourceOfOthers_IsFlagged(string filter) => Test(Framework.XunitV2, Heard(filter, "Assert.Single(heard);"));

    [Theory]
    [InlineData("source == own")]
    [InlineData("ReferenceEquals(source, own)")]
    [InlineData("source.Name == own.Name")]
    [InlineData("source.Name == \"Tests.Own\"")]
    [InlineData("source.Name == name")]
    [InlineData("source.Name == nameof(Tests)")]
    [InlineData("IsMine(source)")]
    public Task FilterByTheTestsOwnSource_Passes(string filter) => Test(
        Framework.XunitV2,
        "var own = new System.Diagnostics.ActivitySource(\"Tests.Own\"); string name = Guid.NewGuid().ToString(); bool IsMine(System.Diagnostics.ActivitySource source) => source == own;\n"
        + Unmarked(Heard(filter, "Assert.Single(heard);")));

    [Theory]
    [InlineData("Assert.Contains(heard, activity => activity.DisplayName == \"x\");")]
    [InlineData("Assert.Single(heard, activity => activity.DisplayName == \"x\");")]
    [InlineData("Assert.Single(heard.Where(activity => activity.DisplayName == \"x\"));")]
    [InlineData("Assert.NotEmpty(heard);")]
    [InlineData("Assert.True(heard.Count > 0);")]
    [InlineData("Assert.Equal(1, 1);")]
    [InlineData("")]
    public Task AssertionThatBearsMore_Passes(string assertion) => Test(Framework.XunitV2, Unmarked(Heard("true", assertion)));

    [Theory]
    [InlineData("Assert.Collection(heard, activity => Assert.Equal(\"x\", activity.DisplayName));")]
    [InlineData("Assert.All(heard, activity => Assert.Equal(\"x\", activity.DisplayName));")]
    [InlineData("Assert.Equal(1, heard.Count);")]
    public Task AssertionOnEverything_IsFlagged(string assertion) => Test(Framework.XunitV2, Heard("true", assertion));

    [Fact]
    public Task CallbackThatPicks_Passes() => Test(
        Framework.XunitV2,
        """
        int heard = 0;
        var own = new object();
        using var listener = new System.Diagnostics.ActivityListener
        {
            ShouldListenTo = _ => true,
            ActivityStopped = activity => { if (activity.GetCustomProperty("owner") == own) heard++; },
        };
        Assert.Equal(1, heard);
        """);

    [Fact]
    public Task Meter_IsFlagged() => Test(
        Framework.XunitV2,
        """
        long sum = 0;
        using var listener = [|new System.Diagnostics.Metrics.MeterListener()|];
        listener.InstrumentPublished = (instrument, self) => { if (instrument.Meter.Name == "Product") self.EnableMeasurementEvents(instrument); };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref sum, value));
        listener.Start();
        Assert.Equal(1, sum);
        """);

    [Fact]
    public Task MeterOfTheTest_Passes() => Test(
        Framework.XunitV2,
        """
        long sum = 0;
        var meter = new System.Diagnostics.Metrics.Meter("Product");
        using var listener = new System.Diagnostics.Metrics.MeterListener();
        listener.InstrumentPublished = (instrument, self) => { if (instrument.Meter == meter) self.EnableMeasurementEvents(instrument); };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref sum, value));
        listener.Start();
        Assert.Equal(1, sum);
        """);

    [Theory]
    [InlineData("[|TaskScheduler.UnobservedTaskException += (_, e) => seen = true|];")]
    [InlineData("[|AppDomain.CurrentDomain.FirstChanceException += (_, e) => { seen = true; }|];")]
    [InlineData("EventHandler<UnobservedTaskExceptionEventArgs> handler = (_, e) => seen = true; [|TaskScheduler.UnobservedTaskException += handler|];")]
    public Task ExceptionOfTheProcess_IsFlagged(string hook) => Test(Framework.XunitV2, $"bool seen = false; {hook} Assert.False(seen);");

    [Theory]
    [InlineData("TaskScheduler.UnobservedTaskException += (_, e) => { if (e.Exception.InnerException is InvalidCastException) seen = true; };")]
    [InlineData("TaskScheduler.UnobservedTaskException += (_, e) => e.SetObserved();")]
    [InlineData("TaskScheduler.UnobservedTaskException += (_, e) => { if (e.Exception?.InnerExceptions.Any(inner => inner.Message == \"mine\") == true) seen = true; };")]
    [InlineData("AppDomain.CurrentDomain.FirstChanceException += (_, e) => { switch (e.Exception) { case InvalidCastException: seen = true; break; } };")]
    public Task ExceptionThatIsPicked_Passes(string hook) => Test(Framework.XunitV2, $"bool seen = false; {hook} Assert.False(seen);");

    [Fact]
    public Task HandlerMethod_IsFlagged() => Sample.Of<UnfilteredListenerAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests
        {
            private int _seen;
            public Tests() => [|TaskScheduler.UnobservedTaskException += OnUnobserved|];
            private void OnUnobserved(object? sender, UnobservedTaskExceptionEventArgs e) => _seen++;
            [Fact] public void Test() => Assert.Equal(0, _seen);
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("[|Console.SetOut(writer)|];", "Assert.Equal(\"x\", writer.ToString());")]
    [InlineData("[|Console.SetError(writer)|];", "Assert.Empty(writer.ToString());")]
    [InlineData("Console.SetOut(writer);", "Assert.Contains(\"x\", writer.ToString());")]
    [InlineData("Console.SetOut(writer);", "Assert.Equal(1, 1);")]
    [InlineData("Console.SetOut(TextWriter.Null);", "Assert.Equal(\"x\", writer.ToString());")]
    public Task CapturedConsole_IsFlaggedWhereAllOfItIsAsserted(string capture, string assertion) =>
        Test(Framework.XunitV2, $"var writer = new StringWriter(); {capture} Console.WriteLine(1); {assertion}");

    private static string Heard(string filter, string assertion) =>
        Activities.Replace("FILTER", filter, StringComparison.Ordinal).Replace("ASSERT", assertion, StringComparison.Ordinal);

    private static string Unmarked(string source) => source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static Task Test(Framework framework, string statements) => Sample.Test<UnfilteredListenerAnalyzer>(framework, statements).VerifyAsync();
}
