namespace Specimens.XunitV3.Stable;

/// <summary>A theory in a generic class, closed by the classes that inherit it.</summary>
public abstract class BoxTests<T>
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Holds_as_many_as_were_put_in(int count) => Assert.Equal(count, new T[count].Length);
}
