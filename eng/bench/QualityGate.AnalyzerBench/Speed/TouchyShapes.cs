namespace QualityGate.AnalyzerBench.Speed;

/// <summary>Tests that rules look at closely, flaky ones and their innocent neighbours. § is the number of the file, ¤ that of the test, £ any number.</summary>
internal static class TouchyShapes
{
    public static ImmutableArray<string> All { get; } =
    [
        """
        [Fact]
        public async Task Work¤_IsDoneSoon()
        {
            int done = 0;
            Task work = Task.Run(() => Interlocked.Increment(ref done));
            await Task.Delay(£);
            Assert.Equal(1, done);
            await work;
        }
        """,
        """
        [Fact]
        public async Task Work¤_IsAwaited()
        {
            var seen = new ConcurrentBag<int>();
            await Task.WhenAll(Enumerable.Range(0, £).Select(number => Task.Run(() => seen.Add(number))));
            Assert.Equal(£, seen.Count);
            Assert.Equal(Enumerable.Range(0, £), seen.OrderBy(number => number));
        }
        """,
        """
        [Fact]
        public async Task Signal¤_Arrives()
        {
            var signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _stock.Object.Changed += (_, _) => signal.TrySetResult();
            _stock.Raise(stock => stock.Changed += null, EventArgs.Empty);
            await signal.Task.WaitAsync(TimeSpan.FromSeconds(£));
            Assert.True(signal.Task.IsCompletedSuccessfully);
        }
        """,
        """
        [Fact]
        public async Task Cancelled¤_Throws()
        {
            using var source = new CancellationTokenSource();
            Task waiting = Task.Delay(Timeout.Infinite, source.Token);
            await source.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        }
        """,
        """
        [Fact]
        public void Clock¤_MovesOn()
        {
            DateTime before = DateTime.UtcNow;
            _basket.Add("bread", £, 1m);
            TimeSpan taken = DateTime.UtcNow - before;
            Assert.True(taken < TimeSpan.FromSeconds(£));
        }
        """,
        """
        private static int s_calls¤;

        [Fact]
        public void Calls¤_AreCounted()
        {
            s_calls¤++;
            Environment.SetEnvironmentVariable("BASKET", "£");
            Assert.True(s_calls¤ > 0);
            Assert.Equal("£", Environment.GetEnvironmentVariable("BASKET"));
        }
        """,
        """
        [Fact]
        public async Task Parallel¤_AddsUp()
        {
            int sum = 0;
            object gate = new();
            await Parallel.ForEachAsync(Enumerable.Range(1, £), async (number, token) =>
            {
                await Task.Yield();
                lock (gate)
                    sum += number;
            });
            Assert.Equal(£ * (£ + 1) / 2, sum);
        }
        """,
        """
        [Fact]
        public void File¤_IsWritten()
        {
            string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            try
            {
                File.WriteAllText(path, "£");
                Assert.Equal("£", File.ReadAllText(path));
            }
            finally
            {
                File.Delete(path);
            }
        }
        """,
        """
        [Fact]
        public void Random¤_IsSeeded()
        {
            var random = new Random(£);
            int[] numbers = [.. Enumerable.Range(0, 10).Select(_ => random.Next(100))];
            Assert.All(numbers, number => Assert.InRange(number, 0, 99));
        }
        """,
        """
        [Fact]
        public void Thread¤_Ends()
        {
            bool ran = false;
            var thread = new Thread(() => ran = true);
            thread.Start();
            Assert.True(thread.Join(TimeSpan.FromSeconds(£)));
            Assert.True(ran);
        }
        """,
    ];
}
