using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class ConcurrentDelegatesTests
{
    [Theory]
    [InlineData("Parallel.For(0, 9, _ => [|Console.WriteLine()|]);", nameof(ConcurrencyKind.ManyAtOnce))]
    [InlineData("Parallel.ForEach(new[] { 1 }, _ => { [|Console.WriteLine()|]; });", nameof(ConcurrencyKind.ManyAtOnce))]
    [InlineData("Parallel.Invoke(() => [|Console.WriteLine()|], () => { });", nameof(ConcurrencyKind.BesideCaller))]
    [InlineData("await Parallel.ForEachAsync(new[] { 1 }, async (_, _) => { [|Console.WriteLine()|]; await Task.Yield(); });", nameof(ConcurrencyKind.ManyAtOnce))]
    [InlineData("new[] { 1 }.AsParallel().ForAll(_ => [|Console.WriteLine()|]);", nameof(ConcurrencyKind.ManyAtOnce))]
    [InlineData("for (int round = 0; round < 9; round++) _ = Task.Run(() => [|Console.WriteLine()|]);", nameof(ConcurrencyKind.ManyAtOnce))]
    [InlineData("var all = Enumerable.Range(0, 9).Select(_ => Task.Run(() => [|Console.WriteLine()|])).ToArray();", nameof(ConcurrencyKind.ManyAtOnce))]
    [InlineData("for (int round = 0; round < 9; round++) new Thread(() => [|Console.WriteLine()|]).Start();", nameof(ConcurrencyKind.ManyAtOnce))]
    [InlineData("for (int round = 0; round < 9; round++) await Task.Run(() => [|Console.WriteLine()|]);", nameof(ConcurrencyKind.BesideCaller))]
    [InlineData("var all = new[] { 1 }.Select(async _ => { await Task.Yield(); [|Console.WriteLine()|]; }).ToArray();", nameof(ConcurrencyKind.Interleaved))]
    [InlineData("var all = Enumerable.Range(0, 9).Select(async _ => await Task.Run(() => [|Console.WriteLine()|])).ToArray();", nameof(ConcurrencyKind.ManyAtOnce))]
    [InlineData("for (int round = 0; round < 9; round++) { var work = Task.Run(() => [|Console.WriteLine()|]); await work; }", nameof(ConcurrencyKind.BesideCaller))]
    [InlineData("new System.Timers.Timer(1).Elapsed += (_, _) => [|Console.WriteLine()|];", nameof(ConcurrencyKind.BesideCaller))]
    [InlineData("new System.Diagnostics.Process().OutputDataReceived += (_, _) => [|Console.WriteLine()|];", nameof(ConcurrencyKind.BesideCaller))]
    [InlineData("var work = Task.Run(() => [|Console.WriteLine()|]);", nameof(ConcurrencyKind.BesideCaller))]
    [InlineData("var work = Task.Factory.StartNew(() => [|Console.WriteLine()|]);", nameof(ConcurrencyKind.BesideCaller))]
    [InlineData("Task work = Task.CompletedTask.ContinueWith(_ => [|Console.WriteLine()|]);", nameof(ConcurrencyKind.BesideCaller))]
    [InlineData("new Thread(() => [|Console.WriteLine()|]).Start();", nameof(ConcurrencyKind.BesideCaller))]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => [|Console.WriteLine()|]);", nameof(ConcurrencyKind.BesideCaller))]
    [InlineData("new Timer(_ => [|Console.WriteLine()|]);", nameof(ConcurrencyKind.BesideCaller))]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => [|Console.WriteLine()|];", nameof(ConcurrencyKind.Callback))]
    [InlineData("new CancellationToken().Register(() => [|Console.WriteLine()|]);", nameof(ConcurrencyKind.Callback))]
    [InlineData("Task.Run(() => { Action inner = () => [|Console.WriteLine()|]; inner(); });", nameof(ConcurrencyKind.BesideCaller))]
    public void Delegate_RunsBeside(string statement, string expected) => Assert.Equal(expected, KindIn(statement));

    [Theory]
    [InlineData("[|Console.WriteLine()|];")]
    [InlineData("new List<int>().ForEach(_ => [|Console.WriteLine()|]);")]
    [InlineData("var texts = new[] { 1 }.Select(_ => { [|Console.WriteLine()|]; return 1; }).ToArray();")]
    [InlineData("Action act = () => [|Console.WriteLine()|]; act();")]
    [InlineData("Parallel.For(0, 9, new ParallelOptions { MaxDegreeOfParallelism = 1 }, _ => [|Console.WriteLine()|]);")]
    [InlineData("new[] { 1 }.AsParallel().WithDegreeOfParallelism(1).ForAll(_ => [|Console.WriteLine()|]);")]
    [InlineData("Task.Factory.StartNew(() => [|Console.WriteLine()|], CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Current);")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit -= (_, _) => [|Console.WriteLine()|];")]
    public void Delegate_RunsInTheFlow(string statement) => Assert.Null(KindIn(statement));

    [Theory]
    [InlineData(Library.Moq, "new Moq.Mock<IDisposable>().Setup(mock => mock.Dispose()).Callback(() => [|Console.WriteLine()|]);")]
    [InlineData(Library.NSubstitute, "NSubstitute.SubstituteExtensions.When(NSubstitute.Substitute.For<IDisposable>(), mock => mock.Dispose()).Do(_ => [|Console.WriteLine()|]);")]
    [InlineData(Library.FakeItEasy, "FakeItEasy.A.CallTo(() => FakeItEasy.A.Fake<IDisposable>().Dispose()).Invokes(_ => [|Console.WriteLine()|]);")]
    public void MockCallback_IsToldApart(Library library, string statement) => Assert.Equal(nameof(ConcurrencyKind.MockCallback), KindIn(statement, library));

    private static string? KindIn(string statement, params Library[] libraries)
    {
        ModelSample sample = ModelSample.Test(Framework.XunitV2, statement, libraries);
        return sample.Knowledge.Concurrency.Around(Assert.Single(sample.Marked), out _)?.ToString();
    }
}
