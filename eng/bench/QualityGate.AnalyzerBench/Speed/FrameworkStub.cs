namespace QualityGate.AnalyzerBench.Speed;

/// <summary>What the generated files use of a test framework, declared in source, so that they compile without one.</summary>
internal static class FrameworkStub
{
    public const string Text = """
        namespace Plain;

        public sealed class FactAttribute : Attribute { public string? Skip { get; set; } }
        public sealed class TheoryAttribute : Attribute;
        [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
        public sealed class InlineDataAttribute(params object?[] values) : Attribute { public object?[] Values => values; }
        public sealed class MemberDataAttribute(string member) : Attribute { public string Member => member; }
        public sealed class CollectionAttribute(string name) : Attribute { public string Name => name; }
        public interface IClassFixture<T>;
        public interface IAsyncLifetime { Task InitializeAsync(); Task DisposeAsync(); }

        public static class Assert
        {
            public static void Equal<T>(T expected, T actual) { }
            public static void NotEqual<T>(T expected, T actual) { }
            public static void True(bool condition) { }
            public static void True(bool condition, string? message) { }
            public static void False(bool condition) { }
            public static void Null(object? value) { }
            public static void NotNull(object? value) { }
            public static void Empty<T>(IEnumerable<T> values) { }
            public static void NotEmpty<T>(IEnumerable<T> values) { }
            public static T Single<T>(IEnumerable<T> values) => values.Single();
            public static void Contains<T>(T value, IEnumerable<T> values) { }
            public static void Contains(string part, string text) { }
            public static void StartsWith(string part, string text) { }
            public static void InRange<T>(T value, T low, T high) where T : IComparable { }
            public static void All<T>(IEnumerable<T> values, Action<T> check) { }
            public static T Throws<T>(Action action) where T : Exception => throw new NotSupportedException();
            public static Task<T> ThrowsAsync<T>(Func<Task> action) where T : Exception => throw new NotSupportedException();
            public static Task<T> ThrowsAnyAsync<T>(Func<Task> action) where T : Exception => throw new NotSupportedException();
        }
        """;
}
