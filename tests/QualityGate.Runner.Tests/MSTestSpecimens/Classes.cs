namespace QualityGate.MSTestSpecimens;

[TestClass]
public class Outer
{
    [TestClass]
    public class Inner
    {
        [TestMethod]
        public void IsNested()
        {
        }
    }
}

public abstract class Ancestor
{
    [TestMethod]
    public void IsInherited() => Assert.AreNotEqual(typeof(SecondHeir), GetType());
}

[TestClass]
public class FirstHeir : Ancestor;

[TestClass]
public class SecondHeir : Ancestor;
