namespace QualityGate.Scanning.Tests.Ingredients;

public sealed class IngredientReaderTests
{
    private const string Usings = "using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Globalization; using System.IO; using System.Linq; using System.Threading; using System.Threading.Tasks;\n";

    [Theory]
    [InlineData("Xunit.Assert.Equal(3, 1 + 2);", "")]
    [InlineData("_ = DateTime.UtcNow;", "Clock")]
    [InlineData("_ = nameof(DateTime.UtcNow);", "")]
    [InlineData("_ = new Random().Next();", "Randomness")]
    [InlineData("_ = new Random(42).Next();", "")]
    [InlineData("int seed = 42; _ = new Random(seed).Next();", "")]
    [InlineData("_ = new Random(Guid.NewGuid().GetHashCode()).Next();", "Randomness")]
    [InlineData("_ = Guid.NewGuid().ToString();", "")]
    [InlineData("_ = Guid.NewGuid().ToString().Substring(0, 2);", "Randomness")]
    [InlineData("_ = new[] { 1, 2 }.OrderBy(_ => Guid.NewGuid());", "Randomness")]
    [InlineData("string id = Guid.NewGuid().ToString(); _ = id.Substring(0, 2);", "Randomness")]
    [InlineData("_ = new SortedDictionary<Guid, int> { { Guid.NewGuid(), 1 } };", "Randomness")]
    [InlineData("_ = new Dictionary<Guid, int> { { Guid.NewGuid(), 1 } };", "")]
    [InlineData("_ = new[] { (Id: Guid.Empty, Name: 1) }.OrderBy(row => row.Id);", "Randomness")]
    [InlineData("_ = new[] { Guid.Empty }.Min();", "Randomness")]
    [InlineData("_ = new[] { 2, 1 }.Min();", "")]
    [InlineData("int seed = Environment.TickCount; _ = new Random(seed).Next();", "Clock Randomness")]
    [InlineData("_ = new[] { 1, 2 }.Shuffle();", "Randomness")]
    [InlineData("_ = Path.GetRandomFileName();", "")]
    [InlineData("_ = Environment.CurrentManagedThreadId + Environment.ProcessId;", "")]
    [InlineData("_ = \"a\".GetHashCode();", "HashOrder")]
    [InlineData("_ = 1.GetHashCode();", "")]
    [InlineData("foreach (var pair in new ConcurrentDictionary<string, int>()) { }", "HashOrder")]
    [InlineData("_ = new ConcurrentDictionary<string, int>().Keys.First();", "HashOrder")]
    [InlineData("_ = new ConcurrentDictionary<string, int>().Keys.Select(key => key.Length).Order().First();", "")]
    [InlineData("foreach (var pair in new ConcurrentDictionary<int, int>()) { }", "")]
    [InlineData("foreach (var pair in new Dictionary<string, int>()) { }", "")]
    [InlineData("new System.Net.Sockets.TcpClient().Dispose();", "Network")]
    [InlineData("_ = new System.Net.Http.HttpRequestMessage();", "")]
    [InlineData("_ = new System.Net.Http.HttpClient();", "Network")]
    [InlineData("System.Net.Http.HttpMessageHandler handler = null!; _ = new System.Net.Http.HttpClient(handler);", "")]
    [InlineData("System.Diagnostics.Process.Start(\"x\");", "Processes")]
    [InlineData("File.Delete(\"x\");", "Files")]
    [InlineData("_ = Directory.GetFiles(\"x\")[0];", "HashOrder Files")]
    [InlineData("_ = Directory.GetFiles(\"x\").Length;", "Files")]
    [InlineData("_ = 1.5.ToString();", "Culture")]
    [InlineData("_ = 1.5.ToString(CultureInfo.InvariantCulture);", "")]
    [InlineData("double x = 1.5; _ = $\"{x}\";", "Culture")]
    [InlineData("int x = 1; _ = $\"{x}\";", "")]
    [InlineData("_ = \"i\".ToUpper();", "Culture")]
    [InlineData("_ = \"i\".ToUpperInvariant();", "")]
    [InlineData("_ = \"i\".StartsWith(\"x\");", "Culture")]
    [InlineData("_ = \"i\".StartsWith(\"x\", StringComparison.Ordinal);", "")]
    [InlineData("_ = double.Parse(\"1\");", "Culture")]
    [InlineData("_ = Environment.ProcessorCount;", "Machine")]
    [InlineData("GC.Collect();", "Machine")]
    [InlineData("Thread.Sleep(1);", "Waiting")]
    [InlineData("_ = new CancellationTokenSource(5);", "Waiting")]
    [InlineData("_ = new CancellationTokenSource();", "")]
    [InlineData("Task.Run(() => { }).Wait(50);", "Waiting Background")]
    [InlineData("new Thread(() => { }).Start();", "Background")]
    [InlineData("Action a = async () => await Task.CompletedTask; a();", "Background")]
    public async Task Body_ShowsWhatItUses(string body, string expected) =>
        Assert.Equal(expected, await UsesOf($"public class CartTests {{ [Xunit.Fact] public void Pays() {{ {body} }} }}"));

    [Theory]
    [InlineData("[Xunit.Fact] public void Pays() => Outer(); static void Outer() => Inner(); static void Inner() { _ = DateTime.Now; }", "Clock")]
    [InlineData("[Xunit.Fact] public void Pays() { Action a = () => Help(); a(); } void Help() { _ = DateTime.Now; }", "Clock")]
    [InlineData("[Xunit.Fact] public void Pays() { _ = Age; } long Age => DateTime.Now.Ticks;", "Clock")]
    [InlineData("[Xunit.Fact] public void Pays() { _ = new Cart(); } class Cart { readonly DateTime _made = DateTime.Now; }", "Clock")]
    [InlineData("[Xunit.Fact] public void Pays() { ICart cart = new Cart(); cart.Pay(); } interface ICart { void Pay(); } class Cart : ICart { public void Pay() { _ = DateTime.Now; } }", "Clock")]
    [InlineData("[Xunit.Fact] public void Pays() { using Cart cart = new(); } class Cart : IDisposable { public void Dispose() { _ = DateTime.Now; } }", "Clock")]
    [InlineData("public CartTests() { _ = DateTime.Now; } [Xunit.Fact] public void Pays() { }", "Clock")]
    [InlineData("readonly DateTime _now = DateTime.Now; [Xunit.Fact] public void Pays() { }", "Clock")]
    [InlineData("[Xunit.Theory, Xunit.MemberData(nameof(Rows))] public void Pays(long x) { } public static IEnumerable<object[]> Rows() { yield return [DateTime.Now.Ticks]; }", "Clock")]
    [InlineData("[Xunit.Fact] public void Pays() { } static void Help() { _ = DateTime.Now; }", "")]
    [InlineData("[Xunit.Fact(Timeout = 50)] public void Pays() { }", "Waiting")]
    public async Task CodeThatTheTestRuns_CountsAsItsOwn(string members, string expected) =>
        Assert.Equal(expected, await UsesOf($"public class CartTests {{ {members} }}"));

    [Theory]
    [InlineData("AutoFixture.Xunit2", "class AutoDataAttribute : Attribute", "[Xunit.Theory, AutoFixture.Xunit2.AutoData] public void Pays(int x) { }", "Randomness")]
    [InlineData("AutoFixture.Xunit2", "class AutoDataAttribute : Attribute", "[Xunit.Theory, Own] public void Pays(int x) { } class OwnAttribute : AutoFixture.Xunit2.AutoDataAttribute;", "Randomness")]
    [InlineData("FsCheck.Xunit", "class PropertyAttribute : global::Xunit.FactAttribute", "[FsCheck.Xunit.Property] public void Pays(int x) { }", "Randomness")]
    [InlineData("NUnit.Framework", "class RandomAttribute : Attribute", "[Xunit.Theory] public void Pays([NUnit.Framework.Random] int x) { }", "Randomness")]
    [InlineData("Shop", "class AutoDataAttribute : Attribute", "[Xunit.Theory, Shop.AutoData] public void Pays(int x) { }", "")]
    public async Task ArgumentsThatAFrameworkDraws_AreRandom(string space, string attribute, string members, string expected) =>
        Assert.Equal(expected, await UsesOf($"public class CartTests {{ {members} }} namespace {space} {{ public {attribute} {{ }} }}"));

    [Theory]
    [InlineData("static int s_count; [Xunit.Fact] public void Pays() { _ = s_count; }", "")]
    [InlineData("static int s_count; [Xunit.Fact] public void Pays() { _ = s_count; Other(); } void Other() { s_count++; }", "SharedState")]
    [InlineData("static readonly List<int> s_all = []; [Xunit.Fact] public void Pays() { Other(); } void Other() { s_all.Add(1); }", "SharedState")]
    [InlineData("static readonly List<int> s_all = [1]; [Xunit.Fact] public void Pays() { _ = s_all.Count; }", "")]
    [InlineData("[ThreadStatic] static int s_count; [Xunit.Fact] public void Pays() { s_count++; }", "")]
    [InlineData("[Xunit.Fact] public void Pays() { Environment.SetEnvironmentVariable(\"A\", \"b\"); }", "SharedState")]
    [InlineData("[Xunit.Fact] public void Pays() { CultureInfo.DefaultThreadCurrentCulture = null; }", "SharedState")]
    public async Task StaticState_IsSharedWhenSomethingChangesIt(string members, string expected) =>
        Assert.Equal(expected, await UsesOf($"public class CartTests {{ {members} }}"));

    [Theory]
    [InlineData("public Database() { File.Delete(\"x\"); }", "Files SharedFixture")]
    [InlineData("public Database() => Open(); static void Open() { }", "SharedFixture")]
    [InlineData("public object Lock { get; } = new();", "")]
    public async Task ClassFixture_IsSharedWhenItDoesMoreThanCreateObjects(string members, string expected) => Assert.Equal(
        expected,
        await UsesOf($"public class Database {{ {members} }} public class CartTests : Xunit.IClassFixture<Database> {{ [Xunit.Fact] public void Pays() {{ }} }}"));

    [Fact]
    public async Task InheritedTest_BelongsToEachClassThatRunsIt()
    {
        using Sample sample = Sample.Of(Usings + """
            public abstract class Base { [Xunit.Fact] public void Pays() { _ = DateTime.Now; } }
            public class First : Base;
            public class Second : Base { public Second() { File.Delete("x"); } }
            """);

        ProjectScan scan = await sample.ReadAsync();

        Assert.Equal(["First.Pays Clock", "Second.Pays Clock Files SharedFixture"], scan.Ingredients.Select(test => $"{test.Class}.{test.Method} {string.Join(' ', test.Uses)}"));
    }

    private static async Task<string> UsesOf(string source)
    {
        using Sample sample = Sample.Of(Usings + source);
        ProjectScan scan = await sample.ReadAsync();
        Assert.Empty(scan.Gaps);
        return string.Join(' ', Assert.Single(scan.Ingredients).Uses);
    }
}
