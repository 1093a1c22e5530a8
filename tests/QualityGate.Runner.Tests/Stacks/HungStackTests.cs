using QualityGate.Runner.Stacks;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Stacks;

public sealed class HungStackTests
{
    private const string Corelib = "System.Private.CoreLib";
    private const string Tests = "Shop.Tests";

    private static readonly CaseName Test = new("1", "Shop.CartTests", "Pays(System.Int32)", "Pays(1)");

    private static readonly ManagedThread Idle = new([new StackFrame("System.Threading.Thread.Sleep(int32)", Corelib)]);

    [Fact]
    public void ThreadInTheTest_IsShownDownToIt()
    {
        HungStack stack = HungStack.Of(Test, Taken(Idle, Thread(
            ("System.Threading.Monitor.Wait(class System.Object,int32)", Corelib),
            ("Shop.Till.Open()", "Shop"),
            ("Shop.CartTests.Pays(int32)", Tests),
            ("System.Reflection.MethodBaseInvoker.Invoke()", Corelib))));

        Assert.Equal("   at System.Threading.Monitor.Wait(System.Object, int32)\n   at Shop.Till.Open()\n   at Shop.CartTests.Pays(int32)", stack.StackTrace);
        Assert.Empty(stack.Remark);
    }

    [Theory]
    [InlineData("Shop.CartTests+<Pays>d__3.MoveNext()")]
    [InlineData("Shop.BaseTests`1[System.__Canon].Pays(int32)")]
    public void AsyncOrInheritedTest_IsFoundToo(string frame) =>
        Assert.NotEmpty(HungStack.Of(Test, Taken(Idle, Thread((frame, Tests)))).StackTrace);

    [Theory]
    [InlineData("Shop.CartTests.OpenTheShop(class Microsoft.TestContext)")]
    [InlineData("Shop.CartTests..cctor()")]
    [InlineData("Shop.CartTests+<>c.<Pays>b__0_0()")]
    public void SetUpOrThreadOfItsClass_IsShownWhenNoThreadIsInTheTest(string frame)
    {
        HungStack stack = HungStack.Of(Test, Taken(Idle, Thread(("System.Threading.Thread.Sleep(int32)", Corelib), (frame, Tests))));

        Assert.Contains("Shop.CartTests", stack.StackTrace, StringComparison.Ordinal);
        Assert.Empty(stack.Remark);
    }

    [Fact]
    public void ThreadOfAnotherClass_IsNotTakenForTheTests() =>
        Assert.Empty(HungStack.Of(Test, Taken(Thread(("Shop.CartTestsOfOld.Wait()", Tests)))).StackTrace);

    [Fact]
    public void NoThreadInTheTest_IsSaid()
    {
        HungStack stack = HungStack.Of(Test, Taken(Idle));

        Assert.Empty(stack.StackTrace);
        Assert.Contains("No thread", stack.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void StackThatWasNotRead_IsSaid() =>
        Assert.Contains("it is gone", HungStack.Of(Test, new StackSnapshot.Missed("it is gone")).Remark, StringComparison.Ordinal);

    [Fact]
    public void BetweenTests_TheUsersOwnCodeIsShown() => Assert.Equal(
        "   at System.Threading.Thread.Sleep(int32)\n   at Shop.Fixture..ctor()",
        HungStack.BetweenTests(Taken(Idle, Thread(
            ("System.Threading.Thread.Sleep(int32)", Corelib),
            ("Shop.Fixture..ctor()", Tests),
            ("Xunit.Sdk.XunitTestClassRunner.CreateClassFixture(class System.Type)", "xunit.execution.dotnet")))).StackTrace);

    [Theory]
    [InlineData("Shop.Program.Main(class System.String[])")]
    [InlineData("Shop.Program.<Main>(class System.String[])")]
    [InlineData("Program.<Main>$(class System.String[])")]
    [InlineData("Shop.Program+<Main>d__0.MoveNext()")]
    [InlineData("Program+<<Main>$>d__0.MoveNext()")]
    public void BetweenTests_TheEntryPointOfAnApplicationIsNotWhereItHangs(string main)
    {
        ManagedThread waiting = Thread(("System.Threading.Monitor.Wait(class System.Object,int32)", Corelib), (main, Tests));

        Assert.Empty(HungStack.BetweenTests(Taken(waiting)).StackTrace);
        Assert.Equal("   at Shop.Fixture..ctor()", HungStack.BetweenTests(Taken(waiting, Thread(("Shop.Fixture..ctor()", Tests), (main, Tests)))).StackTrace);
    }

    [Theory]
    [InlineData("System.Private.CoreLib", false)]
    [InlineData("xunit.execution.dotnet", false)]
    [InlineData("nunit.framework", false)]
    [InlineData("NUnit3.TestAdapter", false)]
    [InlineData("MSTest.TestFramework", false)]
    [InlineData("QualityGate.TestHost", false)]
    [InlineData("", false)]
    [InlineData("Shop.Tests", true)]
    [InlineData("SystemsOfShops", true)]
    public void CodeOfTheUser_IsWhatNoPlatformBrings(string module, bool isUsers) =>
        Assert.Equal(isUsers, new StackFrame("Some.Method()", module).IsOfTheUser);

    private static StackSnapshot.Taken Taken(params ManagedThread[] threads) => new([.. threads]);

    private static ManagedThread Thread(params (string Method, string Module)[] frames) =>
        new([.. frames.Select(frame => new StackFrame(frame.Method, frame.Module))]);
}
