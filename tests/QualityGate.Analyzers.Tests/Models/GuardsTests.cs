using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class GuardsTests
{
    [Theory]
    [InlineData("System.Linq.Expressions.Expression<Func<int>> quoted = () => [|int.Parse(\"1\")|];", true)]
    [InlineData("var name = nameof([|Console.Out|]);", true)]
    [InlineData("Func<int> run = () => [|int.Parse(\"1\")|];", false)]
    [InlineData("var one = [|int.Parse(\"1\")|];", false)]
    public void ExpressionTreesAndNames_AreOnlyQuoted(string statement, bool expected) => Assert.Equal(expected, Ask(statement, (guards, at) => guards.IsOnlyQuoted(at)));

    [Theory]
    [InlineData("[|Console.WriteLine()|];", false)]
    [InlineData("Assert.Throws<Exception>(() => [|Console.WriteLine()|]);", false)]
    [InlineData("var error = Record.Exception(() => [|Console.WriteLine()|]);", false)]
    [InlineData("await Assert.ThrowsAsync<Exception>(async () => { await Task.Yield(); [|Console.WriteLine()|]; });", false)]
    [InlineData("Action act = () => [|Console.WriteLine()|];", true)]
    [InlineData("Task.Run(() => [|Console.WriteLine()|]);", true)]
    [InlineData("void Local() { [|Console.WriteLine()|]; }", true)]
    [InlineData("Task.Run(() => Assert.Throws<Exception>(() => [|Console.WriteLine()|]));", true)]
    public void Lambda_IsAFunctionOfItsOwnUnlessAnAssertionCallsIt(string statement, bool expected) =>
        Assert.Equal(expected, Ask(statement, (guards, at) => guards.FunctionOf(at) is not null));

    [Theory]
    [InlineData("Assert.Throws<Exception>(() => [|Console.WriteLine()|]);", true)]
    [InlineData("var error = Record.Exception(() => [|Console.WriteLine()|]);", true)]
    [InlineData("[|Console.WriteLine()|];", false)]
    [InlineData("Assert.All([1], _ => [|Console.WriteLine()|]);", false)]
    public void Assertion_CanWantAnException(string statement, bool expected) => Assert.Equal(expected, Ask(statement, (_, at) => Guards.IsExpectedToThrow(at)));

    [Theory]
    [InlineData("lock (Console.Out) { [|Console.WriteLine()|]; }", true)]
    [InlineData("Monitor.Enter(Console.Out); [|Console.WriteLine()|];", true)]
    [InlineData("var gate = new SemaphoreSlim(1); await gate.WaitAsync(); try { [|Console.WriteLine()|]; } finally { gate.Release(); }", true)]
    [InlineData("var gate = new SemaphoreSlim(1); gate.Wait(); [|Console.WriteLine()|];", true)]
    [InlineData("void Run() { using (new Lock().EnterScope()) { [|Console.WriteLine()|]; } }", true)]
    [InlineData("void Run() { using var held = new Lock().EnterScope(); [|Console.WriteLine()|]; }", true)]
    [InlineData("var gate = new ReaderWriterLockSlim(); gate.EnterWriteLock(); [|Console.WriteLine()|];", true)]
    [InlineData("var gate = new Mutex(); gate.WaitOne(); [|Console.WriteLine()|];", true)]
    [InlineData("var gate = new AutoResetEvent(true); gate.WaitOne(); [|Console.WriteLine()|];", false)]
    [InlineData("using var stream = new MemoryStream(); [|Console.WriteLine()|];", false)]
    [InlineData("[|Console.WriteLine()|];", false)]
    [InlineData("[|Console.WriteLine()|]; Monitor.Enter(Console.Out);", false)]
    [InlineData("lock (Console.Out) { Task.Run(() => [|Console.WriteLine()|]); }", false)]
    public void Lock_IsSeenInTheSameFunction(string statement, bool expected) => Assert.Equal(expected, Ask(statement, (guards, at) => guards.IsUnderLock(at)));

    [Fact]
    public void CallTaking_LooksThroughConversions()
    {
        ModelSample sample = ModelSample.Test(Framework.XunitV2, "Task.Run([|() => Console.WriteLine()|]);");
        IOperation lambda = Assert.Single(sample.Marked).DescendantsAndSelf().OfType<IAnonymousFunctionOperation>().First();

        Assert.Equal("Run", Guards.CallTaking(lambda)?.TargetMethod.Name);
    }

    private static bool Ask(string statement, Func<Guards, IOperation, bool> question)
    {
        ModelSample sample = ModelSample.Test(Framework.XunitV2, statement);
        return question(sample.Knowledge.Guards, Assert.Single(sample.Marked));
    }
}
