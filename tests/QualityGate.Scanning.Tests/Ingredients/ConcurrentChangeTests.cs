namespace QualityGate.Scanning.Tests.Ingredients;

public sealed class ConcurrentChangeTests
{
    private const string Usings = "using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Linq; using System.Text; using System.Threading; using System.Threading.Tasks;\n";

    private const string Counter = """
        public class Counter
        {
            private readonly object _gate = new();
            private readonly SemaphoreSlim _one = new(1);
            private int _count;
            public List<int> All { get; } = [];
            public void Add() => _count++;
            public void AddLocked() { lock (_gate) Inner(); }
            public async Task AddWaitingAsync() { await _one.WaitAsync(); _count++; _one.Release(); }
            public void AddSafely() => Interlocked.Increment(ref _count);
            public async Task AddAsync() { await Task.Yield(); _count++; }
            public void Fill() => All.Add(1);
            private void Inner() => _count++;
        }
        """;

    private static readonly string[] AtOnce =
    [
        "await Task.WhenAll(Task.Run(counter.Add), Task.Run(counter.Add));",
        "await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => counter.Add())));",
        "await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ => { await Task.Yield(); counter.Add(); }).Append(counter.AddAsync()).Append(counter.AddAsync()));",
        "await Task.WhenAll(counter.AddAsync(), counter.AddAsync());",
        "Task one = counter.AddAsync(); Task two = counter.AddAsync(); await Task.WhenAll(one, two);",
        "List<Task> all = []; for (int i = 0; i < 3; i++) all.Add(counter.AddAsync()); await Task.WhenAll(all);",
        "List<Task> all = []; for (int i = 0; i < 3; i++) all.Add(Task.Run(() => counter.Add())); await Task.WhenAll(all);",
        "Parallel.For(0, 9, _ => counter.Add());",
        "Parallel.Invoke(() => counter.Add(), () => counter.Add());",
        "Action work = () => counter.Add(); Thread one = new(() => work()); Task.Run(work); Task.Run(work);",
        "Thread one = new(counter.Fill); Thread two = new(counter.Fill); one.Start(); two.Start(); one.Join(); two.Join();",
        "void Work() { counter.Add(); } await Task.WhenAll(Task.Run(Work), Task.Run(Work));",
        "async Task Work() { await Task.Yield(); counter.Add(); } await Task.WhenAll(Work(), Work());",
        "int sum = 0; Parallel.For(0, 9, i => sum += i);",
        "List<int> all = []; Parallel.For(0, 9, i => all.Add(i));",
        "Dictionary<int, int> all = []; Parallel.For(0, 9, i => all[i] = i);",
        "object? first = null; Parallel.For(0, 9, i => first ??= new object());",
        "await Task.WhenAll(Task.Run(() => Help(counter)), Task.Run(() => Help(counter))); static void Help(Counter given) => given.Add();",
    ];

    private static readonly string[] OneAtATime =
    [
        "counter.Add(); counter.Add();",
        "await Task.Run(counter.Add); await Task.Run(counter.Add);",
        "for (int i = 0; i < 3; i++) await Task.Run(() => counter.Add());",
        "Task one = Task.Run(() => counter.Add()); await one;",
        "await counter.AddAsync(); await counter.AddAsync();",
        "await Task.WhenAll(Task.Run(counter.AddLocked), Task.Run(counter.AddLocked));",
        "await Task.WhenAll(Task.Run(counter.AddWaitingAsync), Task.Run(counter.AddWaitingAsync));",
        "await Task.WhenAll(Task.Run(counter.AddSafely), Task.Run(counter.AddSafely));",
        "ConcurrentBag<int> all = []; Parallel.For(0, 9, i => all.Add(i));",
        "ConcurrentDictionary<int, int> all = []; Parallel.For(0, 9, i => all[i] = i);",
        "int[] all = new int[9]; Parallel.For(0, 9, i => all[i] = i);",
        "bool failed = false; Parallel.For(0, 9, i => failed = true);",
        "Parallel.For(0, 9, i => { int own = 0; own++; });",
        "Parallel.For(0, 9, i => new Counter().Add());",
        "Parallel.For(0, 9, i => { Counter own = new(); own.Add(); own.Fill(); });",
        "object gate = new(); int sum = 0; Parallel.For(0, 9, i => { lock (gate) sum += i; });",
        "for (int i = 0; i < 3; i++) { int own = 0; ThreadPool.QueueUserWorkItem(_ => own++); }",
    ];

    [Fact]
    public async Task StateThatSeveralChangeAtOnce_IsSeen() => Assert.Equal(AtOnce, await ChangingAsync(AtOnce));

    [Fact]
    public async Task StateThatOneAtATimeChanges_IsNone() => Assert.Empty(await ChangingAsync(OneAtATime));

    // All in one project, because to read one takes longer than to compile it.
    private static async Task<IEnumerable<string>> ChangingAsync(string[] bodies)
    {
        IEnumerable<string> tests = bodies.Select((body, number) => $"[Xunit.Fact] public async Task T{number:00}() {{ Counter counter = new(); {body} await Task.CompletedTask; }}");
        using Sample sample = Sample.Of($"{Usings}{Counter}\npublic class CartTests {{ {string.Join('\n', tests)} }}");
        ProjectScan scan = await sample.ReadAsync();
        Assert.Empty(scan.Gaps);
        return bodies.Zip(scan.Ingredients).Where(test => test.Second.Uses.Contains(Ingredient.ConcurrentChange)).Select(test => test.First);
    }
}
