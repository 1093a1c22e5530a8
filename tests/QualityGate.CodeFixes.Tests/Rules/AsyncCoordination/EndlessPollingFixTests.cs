using QualityGate.Analyzers.Rules.AsyncCoordination;
using QualityGate.CodeFixes.Rules.AsyncCoordination;

namespace QualityGate.CodeFixes.Tests.Rules.AsyncCoordination;

public class EndlessPollingFixTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task Loop_GetsADeadline(Framework framework) => FixSample.Neutral<EndlessPollingAnalyzer, EndlessPollingFix>(
        framework,
        """
        [TestClass]
        public class Tests
        {
            private volatile bool _isDone;
            [Test]
            public async Task Test()
            {
                // at last
                while ([|!_isDone|])
                    await Task.Delay(10);
                Assert.Is(_isDone);
            }
        }
        """,
        """
        [TestClass]
        public class Tests
        {
            private volatile bool _isDone;
            [Test]
            public async Task Test()
            {
                // at last
                var deadline = Environment.TickCount64 + 10_000;
                while (!_isDone)
                {
                    if (Environment.TickCount64 > deadline)
                        throw new TimeoutException("What the loop waits for did not come in 10 seconds.");

                    await Task.Delay(10);
                }
                Assert.Is(_isDone);
            }
        }
        """).VerifyAsync();

    [Fact]
    public Task TwoLoops_GetTwoNames() => FixSample.Of<EndlessPollingAnalyzer, EndlessPollingFix>(
        Framework.XunitV2,
        """
        public class Tests
        {
            private volatile int _seen;
            [Fact]
            public void Test()
            {
                while ([|_seen < 1|])
                {
                    Thread.Sleep(10);
                }
                while ([|_seen < 2|])
                    Thread.Sleep(10);
            }
        }
        """,
        """
        public class Tests
        {
            private volatile int _seen;
            [Fact]
            public void Test()
            {
                var deadline = Environment.TickCount64 + 10_000;
                while (_seen < 1)
                {
                    if (Environment.TickCount64 > deadline)
                        throw new TimeoutException("What the loop waits for did not come in 10 seconds.");

                    Thread.Sleep(10);
                }
                var deadline2 = Environment.TickCount64 + 10_000;
                while (_seen < 2)
                {
                    if (Environment.TickCount64 > deadline2)
                        throw new TimeoutException("What the loop waits for did not come in 10 seconds.");

                    Thread.Sleep(10);
                }
            }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("do { await Task.Delay(10); } while ([|!isDone|]);")]
    [InlineData("while ([|!isDone|]) /* a little */ await Task.Delay(10);")]
    [InlineData("if (!isDone) while ([|!isDone|]) await Task.Delay(10);")]
    public Task WhereNoRoomIs_ItIsLeftAlone(string statements) => FixSample.NotOfferedAsync<EndlessPollingAnalyzer, EndlessPollingFix>(
        Sample.Test<EndlessPollingAnalyzer>(Framework.XunitV2, "bool isDone = false; var work = Task.Run(() => isDone = true);\n" + statements));
}
